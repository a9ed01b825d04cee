import { basic, connect, given, refusal, report } from './common.js';
import { Authenticate, GetAccount, GetCustomer, ListCustomers, NewCustomer } from './dtos.js';

class NoSuch {
    getTypeName() { return 'NoSuch'; }
    createResponse() { return {}; }
}

const client = basic();
const weak = connect();
weak.setCredentials(given.weakUser, given.password!);
const stranger = connect();

const bad = await refusal(client.post(new NewCustomer({ accountId: given.account, name: ' ', referenceId: 'x'.repeat(501) })));
const badValue = await refusal(client.post(new NewCustomer({ accountId: given.account, name: 'A', data: 5 as any })));
const badQuery = await refusal(client.get(new ListCustomers({ page: 'many' as any })));
const unsigned = await refusal(stranger.post(new NewCustomer({ name: 'A' })));
const wrongPassword = await refusal((() => { const c = connect(); c.setCredentials(given.user!, 'wrong password'); return c; })().get(new ListCustomers()));
const forbidden = await refusal(weak.post(new NewCustomer({ accountId: given.account, name: 'A' })));
const missing = await refusal(client.get(new GetCustomer({ customerId: 'ffffffffffffffffffffffff' })));
const noPath = await refusal(client.get('/nowhere/at/all'));
const noVerb = await refusal(client.delete('/customers'));
const noOperation = await refusal(client.post(new NoSuch()));

const seen: number[] = [];
client.exceptionFilter = res => { seen.push(res.status); };
await refusal(client.get(new GetAccount({ accountId: 'ffffffffffffffffffffffff' })));

const asked = connect();
asked.onAuthenticationRequired = () => asked.post(new Authenticate({ provider: 'credentials', userName: given.user, password: given.password }));
const afterAsking = await asked.get(new ListCustomers());

const refreshing = connect();
refreshing.refreshToken = 'a token of another server';
const notRefreshed = await refusal(refreshing.get(new ListCustomers()));

report({
    failures: { bad, badValue, badQuery, unsigned, wrongPassword, forbidden, missing, noPath, noVerb, noOperation, notRefreshed },
    seen, afterAsking: afterAsking.totalCount,
});
