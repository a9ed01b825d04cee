import { basic, connect, given, refusal, report } from './common.js';
import { GetAuthStatus, NewCustomer } from './dtos.js';

// A client without headers of its own sends JSON as text/plain, which spares
// browsers the question beforehand.
const client = basic();
client.headers = new Headers();
client.useBasePath('/api');
const api = await client.post(new NewCustomer({ accountId: given.account, name: 'As text' }));
const batch = await client.sendAll([new NewCustomer({ accountId: given.account, name: 'As text, in a batch' })]);
const toUrl = await client.postToUrl('/customers', new NewCustomer({ accountId: given.account, name: 'As text, on its route' }));

const paths = connect();
const standard = await paths.get(new GetAuthStatus());
const json = await paths.useBasePath('').get(new GetAuthStatus());
await paths.publish(new GetAuthStatus());
const other = await refusal(paths.useBasePath('/elsewhere').get(new GetAuthStatus()));

report({ names: [api.name, batch[0].name, toUrl.name], paths: [standard.isAuthenticated, json.isAuthenticated], other });
