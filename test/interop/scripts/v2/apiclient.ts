import { JsonApiClient } from '@servicestack/client';
import { given, report } from './common.js';
import { Authenticate, GetAuthStatus, NewCustomer } from './dtos.js';

const client = JsonApiClient.create(given.url);
await client.post(new Authenticate({ provider: 'credentials', userName: given.user, password: given.password }));
const status = await client.get(new GetAuthStatus());
const made = await client.api(new NewCustomer({ accountId: given.account, name: 'Made by JsonApiClient' }));
const all = await client.sendAll([new NewCustomer({ accountId: given.account, name: 'In a batch' })]);

report({ user: status.emailAddress, made: made.response?.name, all: all.map(c => c.name) });
