/** Stands in for Phaser and Howler in unit tests: a pure layer that reaches for them fails at once. */
throw new Error('Phaser and Howler must not be imported by what is tested here.');
