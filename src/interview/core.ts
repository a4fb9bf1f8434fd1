import { interviewText } from '../../generated/interview.js';
import type { Book } from './book.js';

let book: Book | undefined;

/** The questions that leernet ships with; they were checked when it was built. */
export function coreBook(): Book {
  book ??= JSON.parse(interviewText) as Book;
  return book;
}
