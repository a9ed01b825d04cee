// The listing for JavaScript, used as it comes.
import { JsonServiceClient } from '@servicestack/client';
import { Authenticate, CustomerInfo, ListCustomers, NewCustomer, SortOrders, Struct, Value } from './dtos.mjs';

const given = JSON.parse(process.argv[2]);
const client = new JsonServiceClient(given.url);
await client.post(new Authenticate({ provider: 'credentials', userName: given.user, password: given.password }));
const data = new Struct({ Greeting: new Value({ stringValue: 'Good day' }) });
const made = await client.api(new NewCustomer({ accountId: given.account, name: 'By JavaScript', data }));
const list = await client.api(new ListCustomers({ sortField: 'name', sortOrder: SortOrders.Descend }));

console.log(JSON.stringify({
    made: made.response, reply: new NewCustomer().createResponse() instanceof CustomerInfo, names: list.response.items.map(c => c.name),
}));
