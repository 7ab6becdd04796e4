import type { ComponentChildren, RefObject } from 'preact';
// Smaller windows are dealt with in room.css, for all parts at once: it comes after them.
import './strip.css';
import './talk.css';
import './room.css';
import './turn.css';
import { Listening } from './listening.tsx';
import type { Telling } from './telling.ts';

export interface RoomFrameProps {
  /** Where a scene is; a talk has one place. */
  readonly here?: string;
  readonly title: string;
  readonly picture: ComponentChildren;
  /** What the strip of figures is called. */
  readonly figuresLabel: string;
  readonly figures: ComponentChildren;
  readonly log: ComponentChildren;
  readonly turn: RefObject<HTMLDivElement | null>;
  /** Stays in sight above what can be said. */
  readonly agreed?: ComponentChildren;
  readonly telling: Telling;
  /** What can be said or done, once everything has been told. */
  readonly replies: () => ComponentChildren;
  /** What lies over the room. */
  readonly children?: ComponentChildren;
}

/** Where one talks, as it is laid out on the screen: the picture, the figures, what was said, and what could be said now. */
export function RoomFrame(props: RoomFrameProps) {
  const { here, title, picture, figuresLabel, figures, log, turn, agreed, telling, replies } = props;
  return (
    <main id="main" class={here === undefined ? 'room' : 'room scene'} data-here={here}>
      <h1 class="out-of-sight" id="screen-title" tabIndex={-1}>
        {title}
      </h1>
      {picture}
      <section class="room-strip" aria-label={figuresLabel}>
        {figures}
      </section>
      <div class="talk">
        {log}
        <div class="turn" ref={turn} tabIndex={-1}>
          {agreed}
          {telling.waiting ? <Listening onSkip={telling.skip} /> : replies()}
        </div>
      </div>
      {props.children}
    </main>
  );
}
