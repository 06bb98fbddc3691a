/**
 * The same bytes, telling of each piece that is read: wllama tells nothing while it reads a file. It has no name, since by their names wllama
 * would put the parts of a model into another order.
 */
export function toCounted(file: Blob, onBytes: (bytes: number) => void): Blob {
  const slice = (start = 0, end = file.size) => {
    onBytes(Math.min(end, file.size) - start);
    return file.slice(start, end);
  };
  return Object.assign(file.slice(), { slice });
}
