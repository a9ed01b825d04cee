import { basic, given, report } from './common.js';
import { ListCustomers, NewCustomer } from './dtos.js';

const client = basic();
const made = await client.post(new NewCustomer({ accountId: given.account, name: 'By Basic' }));
await client.get(new ListCustomers());

report({ made });
