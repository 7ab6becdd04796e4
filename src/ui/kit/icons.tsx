/** Icons drawn with one pen: 24 units, strokes of 2. */
const PATHS = {
  close: 'M6 6.4 17.7 18M18 6.2 6.2 17.8',
  sound: 'M4 9.5v5h3.6l4.6 4V5.4l-4.6 4.1zM15.5 9c1.6 1.7 1.6 4.4 0 6.1M18 6.6c3 3 3 8 0 10.9',
  muted: 'M4 9.5v5h3.6l4.6 4V5.4l-4.6 4.1zM16 9.6l5 5M21 9.4l-5 5.2',
  help: 'M9.2 9.2c.2-3.6 5.8-3.5 5.8 0 0 2.4-2.9 2.5-2.9 5M12 17.6v.6M12 3.4a8.6 8.6 0 1 0 .1 0',
  clock: 'M12 3.6a8.4 8.4 0 1 0 .1 0M12 7.4V12l3.2 2',
  door: 'M6 20.4V4.2l9-1v17.4M3.6 20.5h16.8M12 12v.6M18.4 20.3V5.6H15',
  back: 'M10.4 6 4.6 12l5.8 6M5 12h14.6',
  check: 'M5 12.6 10 17.4 19.4 6.8',
  note: 'M6 3.6h9l3.6 3.6v13.2H6zM9 10.5h6.4M9 14h6.4M9 17.3h4',
  dice: 'M4.4 8.2 12 4l7.6 4.2v8L12 20.4l-7.6-4.2zM4.6 8.4 12 12.3l7.4-3.9M12 12.4v7.8',
  gear: 'M12 8.6a3.4 3.4 0 1 0 .1 0M12 3.4v2.4M12 18.2v2.4M3.4 12h2.4M18.2 12h2.4M6 6l1.7 1.7M16.3 16.3 18 18M6 18l1.7-1.7M16.3 7.7 18 6',
  hand: 'M4 13.6 8.4 9l4 1.2 3-2.2 4.8 5-4.6 5.2-3-.4-2.4 1.4z',
  seal: 'M7 4.4h10v6.4H7zM9 10.8v3.4h6v-3.4M5.4 19.8h13.2v-5.4H5.4z',
  moon: 'M19.4 14.6A8 8 0 0 1 9.4 4.6a8 8 0 1 0 10 10z',
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration: the words beside it say what it means. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
