import { basic, connect, given, refusal, report } from './common.js';
import { NewCustomer } from './dtos.js';
import { DropBook, NewBook } from './shelf.js';

const client = basic();
const named = (name: string) => new NewCustomer({ accountId: given.account, name });

const all = await client.sendAll(['A1', 'A2', 'A3'].map(named));
const none = await client.sendAll([]);
const failed = await refusal(client.sendAll([named('B1'), new NewCustomer({ accountId: 'ffffffffffffffffffffffff', name: 'B2' }), named('B3')]));
const invalid = await refusal(client.sendAll([named('C1'), named('C2'), new NewCustomer({ name: ['no text'] as any })]));
const allOneWay = await client.sendAllOneWay(['D1', 'D2'].map(named));
const oneWay = await client.sendOneWay(named('E1'));
const published = await client.publish(named('F1'));
const oneWayFailed = await refusal(client.publish(named(' ')));

const shelf = connect();
shelf.baseUrl = given.shelf;
shelf.useBasePath(given.base);
const books = await shelf.sendAll([new NewBook({ title: 'Emma' }), new NewBook({ title: 'Persuasion' })]);
const drops = await shelf.sendAll(books.map(b => new DropBook({ bookId: b.bookId })) as any[]);

report({
    all: all.map(c => c.name), none, failed, invalid, oneWayFailed, drops,
    oneWay: { all: String(allOneWay), one: typeof oneWay, published: typeof published },
});
