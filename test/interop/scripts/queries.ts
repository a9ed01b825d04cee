import { basic, given, report } from './common.js';
import { ListCustomers, NewCustomer } from './dtos.js';

const client = basic();
const names = (page: { items?: { name?: string }[] }) => (page.items ?? []).map(c => c.name);
const ask = async (query: Partial<ListCustomers>) => names(await client.get(new ListCustomers(query)));
const sorted = { sortField: 'name' };

const both = await ask({ ...sorted, accountIds: given.accounts });
const first = await ask({ ...sorted, accountIds: [given.accounts[0]] });
const specific = await ask({ ...sorted, specificIds: given.ids });
const emptyList = await ask({ ...sorted, accountIds: [] });
const nulls = await ask({ ...sorted, accountIds: null as any, nameFilter: null as any, page: null as any, all: null as any });
const empty = await ask({ ...sorted, nameFilter: '' });
const left = await ask({ ...sorted, nameFilter: undefined });
const special = await ask({ nameFilter: given.special });
const withArgs = names(await client.get(new ListCustomers(sorted), { nameFilter: 'Two' }));
const flags = await client.get(new ListCustomers({ simplifiedPaging: true, countPerPage: 1 }));

const nullBody = await client.post(new NewCustomer({
    accountId: given.accounts[0], name: 'Nulls', parentCustomerId: null as any, referenceId: null as any, data: null as any,
}));

report({ both, first, specific, emptyList, nulls, empty, left, special, withArgs, flags, nullBody });
