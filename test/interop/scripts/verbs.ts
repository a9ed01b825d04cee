import { connect, refusal, report } from './common.js';
import { Book, ChangeBook, DropBook, GetBook, NewBook, SetBook } from './shelf.js';

const client = connect();
const notes = { 'Straße': 'a "quoted" note', empty: '' };
const made: Book = await client.post(new NewBook({ title: 'Moby Dick', pages: 635, tags: ['whale', 'a,b'], notes, lent: false, weight: 0.5 }));
const put: Book = await client.put(new SetBook({ bookId: made.bookId, title: 'Moby-Dick', pages: 1 }));
const patched: Book = await client.patch(new ChangeBook({ bookId: made.bookId, pages: 2 }));
const got: Book = await client.get(new GetBook({ bookId: made.bookId }));
const putToUrl = await client.putToUrl('/books/' + made.bookId, new SetBook({ title: 'By path', pages: 3 }));
const patchToUrl = await client.patchToUrl('/books/' + made.bookId, new ChangeBook({ title: 'By path too' }));
const dropped: void = await client.delete(new DropBook({ bookId: made.bookId }));
const gone = await refusal(client.get(new GetBook({ bookId: made.bookId })));

const second = await client.send(new NewBook({ title: 'Emma' }));
const sentVoid = await client.sendVoid(new DropBook({ bookId: second.bookId }));
const third = await client.send(new NewBook({ title: 'Persuasion' }));
const dropByPath = await client.delete('/books/' + third.bookId);
const leftOver = await refusal(client.delete(new DropBook({ bookId: third.bookId })));

report({
    made, put, patched, got, putToUrl, patchToUrl, gone, leftOver,
    answers: [dropped, sentVoid, dropByPath].map(answer => String(answer)),
});
