/** `npm run --silent replay -- FILE`: plays a log again and prints the final line that `play` printed. */
import { finalOf } from '../session/final.ts';
import { readArgs, refuse } from './args.ts';
import { replayFile } from './log-file.ts';
import { isRefusal, type Replayed } from './replay-log.ts';

const [file] = readArgs(process.argv.slice(2)).words;
if (!file) refuse('Usage: npm run --silent replay -- FILE');
const session = replayFile(file);
if (isRefusal(session)) refuse(session.message);
const final = finalOf(session);
if (!final)
  refuse(
    `This log ends ${whereItEnds(session)}, after ${session.log().actions.length} actions: play it to its end first.`,
  );
process.stdout.write(`${JSON.stringify({ final })}\n`);

function whereItEnds(unfinished: Replayed): string {
  switch (unfinished.scenario) {
    case 'meeting':
      return 'in the middle of the meeting';
    case 'month': {
      const { month, months, date } = unfinished.view();
      return `on day ${date.day} of month ${month} of ${months}`;
    }
    default:
      return unfinished satisfies never;
  }
}
