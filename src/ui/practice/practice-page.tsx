/** Problems to practise, by topic. */
export function PracticePage() {
  return <article className="sheet" />;
}
