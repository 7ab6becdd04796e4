/** `node src/tools/with-packages.mjs NAME …`: one of the packages' programs, installed first when it is missing. */
import { ensurePackages } from './packages.mjs';
import { runProgram } from './programs.mjs';

const [program = '', ...args] = process.argv.slice(2);
// Ctrl-C reaches the program as well: it decides how to end, and we follow with its exit code.
process.on('SIGINT', () => undefined);
ensurePackages();
process.exitCode = runProgram(program, args);
