const PATHS = {
  plus: 'M12 5v14M5 12h14',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  pin: 'M9 4h6l-1 6 3 3H7l3-3-1-6zM12 13v7',
  pencil: 'M5 19l1-4L16 5l3 3L9 18l-4 1z',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  stop: 'M7 7h10v10H7z',
  left: 'M14 6l-6 6 6 6',
  right: 'M10 6l6 6-6 6',
  check: 'M5 12l5 5L19 7',
  play: 'M8 5l11 7-11 7z',
  again: 'M5 12a7 7 0 1 1 2.5 5.4M5 20v-4.5h4.5',
  pause: 'M9 6v12M15 6v12',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
  blank: 'M4 5h16v11H4zM9 20h6M12 16v4',
  eye: 'M3 12c4-7 14-7 18 0-4 7-14 7-18 0zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  larger: 'M3 18L8.5 6 14 18M5 14h7M18 7v6M15 10h6',
  smaller: 'M3 18L8.5 6 14 18M5 14h7M15 10h6',
  before: 'M7 6v12M18 6l-8 6 8 6',
  after: 'M17 6v12M6 6l8 6-8 6',
  root: 'M3 13l2.5-1.5L9 19l4-14h8M14 11l5 6M19 11l-5 6',
  keys: 'M3 7h18v11H3zM7 11h.01M11 11h.01M15 11h.01M18 11h.01M8 15h8',
  open: 'M13 5h6v6M19 5l-9 9M16 14v5H5V8h5',
} as const;

/** A line drawing beside words or in a labelled button; silent for a screen reader. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
