import { connect, given, refusal, report } from './common.js';
import { Authenticate, GetAuthStatus, ListAccounts, NewAccount } from './dtos.js';

const client = connect();
const before = await client.get(new GetAuthStatus());
const wrong = await refusal(client.post(new Authenticate({ provider: 'credentials', userName: given.user, password: 'wrong password' })));
const signedIn = await client.post(new Authenticate({
    provider: 'credentials', userName: given.user, password: given.password, rememberMe: given.rememberMe,
}));
const jar = Object.keys(client.cookies);
const during = await client.get(new GetAuthStatus());
const account = await client.post(new NewAccount({ name: 'By session' }));
const accounts = await client.get(new ListAccounts());
await client.post(new Authenticate({ provider: 'logout' }));
const after = await client.get(new GetAuthStatus());
const refused = await refusal(client.get(new ListAccounts()));

report({ before, wrong, signedIn, jar, during, account, accounts, after, refused });
