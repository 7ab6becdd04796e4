/** Stands in for Phaser, Howler and idb in unit tests: a layer that reaches for them without need fails at once. */
throw new Error('Phaser, Howler and idb must not be imported by what is tested here.');
