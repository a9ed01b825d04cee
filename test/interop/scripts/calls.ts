import { basic, given, report } from './common.js';
import { CustomerInfo, GetCustomer, ListCustomers, NewAccount, NewCustomer, Struct, Value } from './dtos.js';

const client = basic();
const account = await client.post(new NewAccount({ name: 'Harbor' }));
const data = new Struct({ Greeting: new Value({ stringValue: given.text }) });
const request = new NewCustomer({ accountId: account.id, name: given.text, data });

const posted: CustomerInfo = await client.post(request);
const sent: CustomerInfo = await client.send(request);
const toUrl = await client.postToUrl('/customers', request);
const read: CustomerInfo = await client.get(new GetCustomer({ customerId: posted.id }));
const byPath = await client.get<CustomerInfo>('/customers/' + posted.id);
const page = await client.get<any>('/customers', { page: 1, countPerPage: 2, nameFilter: given.text });
const list = await client.send(new ListCustomers({ all: true, sortField: 'dateCreated' }));

report({ posted, sent, toUrl, read, byPath, page, list });
