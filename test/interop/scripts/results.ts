import { EmptyResponse } from '@servicestack/client';
import { basic, connect, given, report } from './common.js';
import { GetCustomer, ListCustomers, NewCustomer } from './dtos.js';
import { DropBook, NewBook } from './shelf.js';

const client = basic();
const made = await client.api(new NewCustomer({ accountId: given.account, name: 'Bluewater' }));
const list = await client.api(new ListCustomers({ nameFilter: 'blue' }));
const bad = await client.api(new NewCustomer({ accountId: given.account, name: ' ', referenceId: 'x'.repeat(501) }));
const missing = await client.api(new GetCustomer({ customerId: 'ffffffffffffffffffffffff' }));
const unsigned = await connect().api(new ListCustomers());

const shelf = connect();
shelf.baseUrl = given.shelf;
shelf.useBasePath(given.base);
const book = (await shelf.api(new NewBook({ title: 'Emma' }))).response!;
const dropped = await shelf.apiVoid(new DropBook({ bookId: book.bookId }));
const notDropped = await shelf.apiVoid(new DropBook({ bookId: book.bookId }));

report({
    made: { succeeded: made.succeeded, name: made.response?.name },
    list: { succeeded: list.succeeded, total: list.response?.totalCount, names: list.response?.items?.map(c => c.name) },
    bad: {
        failed: bad.failed, code: bad.errorCode, fields: bad.errors.map(e => [e.fieldName, e.errorCode]),
        ofName: bad.fieldErrorMessage('Name'), hasOther: bad.hasFieldError('accountId'),
    },
    missing: { failed: missing.failed, code: missing.errorCode, message: missing.errorMessage },
    unsigned: { failed: unsigned.failed, code: unsigned.errorCode },
    dropped: { succeeded: dropped.succeeded, empty: dropped.response instanceof EmptyResponse },
    notDropped: { failed: notDropped.failed, code: notDropped.errorCode },
});
