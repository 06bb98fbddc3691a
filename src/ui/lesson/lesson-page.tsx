/** A prepared list of problems for the classroom. */
export function LessonPage() {
  return <article className="sheet" />;
}
