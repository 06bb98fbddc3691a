/** Apart from the curriculum itself, which is thirty times as large. */
export { recognise as topicOf } from '../curriculum/recognise/recognise.ts';
