/** Sentences of the graphs alone. */
export const graphEn = {
  label: (curves: string) => `Graph of ${curves}`,
  and: ' and ',
  points: 'Marked points',
  kinds: { root: 'Crosses the axis at', meeting: 'Meets at', vertex: 'Vertex at' },
  noPoints: 'No marked points: the algebra found none.',
  keys: 'Arrow keys move it, + and − zoom, 0 brings it back.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'As at first',
};

export type GraphStrings = typeof graphEn;
