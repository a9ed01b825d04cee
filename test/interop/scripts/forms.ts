import { basic, given, report } from './common.js';
import { NewCustomer } from './dtos.js';

// The first edition takes a FormData for one only where there is a window.
if (given.window) {
    (globalThis as any).window = globalThis;
}
const client = basic();
const named = (name: string) => {
    const form = new FormData();
    form.append('name', name);
    form.append('referenceId', 'HAS-7, "second"');
    form.append('data', '{"Greeting":{"stringValue":"Good, day"}}');
    form.append('logo', new Blob([]), 'empty.png');
    return form;
};

const api = await client.apiForm(new NewCustomer({ accountId: given.account }), named('By apiForm'));
const posted = await client.postBody(new NewCustomer({ accountId: given.account }), named('By postBody'));
const asText = await client.postBody(new NewCustomer({ accountId: given.account, name: 'Query' }), JSON.stringify({ name: 'Body' }));
const asObject = await client.postBody(new NewCustomer({ accountId: given.account, name: 'Query' }), {});
const refused = await client.apiForm(new NewCustomer({ accountId: given.account }), named(' '));

report({ api: api.response, posted, asText, asObject, refused: refused.error });
