// A client as command lines have them: fetch as it is, cookies as plain pairs,
// no redirect followed, failures told by their status.
import { given, report } from './common.js';

let cookies = '';

async function call(verb: string, path: string, body?: object | FormData) {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (cookies) {
        headers.Cookie = cookies;
    }
    const form = body instanceof FormData;
    if (body && !form) {
        headers['Content-Type'] = 'application/json';
    }
    const answer = await fetch(given.url + path, {
        method: verb, headers, redirect: 'manual', body: form ? body : body && JSON.stringify(body),
    });
    const kind = answer.headers.get('content-type') ?? '';
    const text = await answer.text();
    return {
        status: answer.status, json: kind.includes('application/json') ? JSON.parse(text) : null, length: text.length,
        file: /filename="([^"]*)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1],
        cookies: answer.headers.getSetCookie(),
    };
}

const unsigned = await call('GET', '/customers');
const refused = await call('POST', '/auth/credentials', { provider: 'credentials', userName: given.user, password: 'wrong password' });
const signedIn = await call('POST', '/auth/credentials', { provider: 'credentials', userName: given.user, password: given.password });
cookies = signedIn.cookies.map(line => line.split(';')[0]).join('; ');

const form = new FormData();
form.append('accountId', given.account);
form.append('name', 'By form');
form.append('file', new Blob(['not a member of the request']), 'notes.txt');

report({
    unsigned, refused, signedIn,
    sent: cookies,
    status: await call('GET', '/auth/status'),
    made: await call('POST', '/customers', { accountId: given.account, name: 'By JSON' }),
    upload: await call('POST', '/customers', form),
    report: await call('POST', '/json/reply/ListCustomers', { nameFilter: 'json' }),
    patch: await call('PATCH', '/json/reply/NewCustomer', { accountId: given.account, name: 'By PATCH' }),
    list: await call('GET', '/json/reply/ListCustomers?all=true&sortField=name'),
    oneWay: await call('POST', '/json/oneway/NewCustomer', { accountId: given.account, name: 'One way' }),
    download: await call('GET', '/customers.csv'),
    missing: await call('GET', '/customers/ffffffffffffffffffffffff'),
    signedOut: await call('POST', '/auth/logout'),
    after: await call('GET', '/customers'),
});
