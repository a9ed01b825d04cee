// Imports listings and compares their requests with what is expected of them.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const scalars = { bool: 'boolean', int: 'number', long: 'number', double: 'number', string: 'string', dateTime: 'string' };

function kind(reply, enums) {
    if (reply === null) return 'undefined';
    switch (reply[0]) {
        case 'list': return 'Array';
        case 'map': case 'Object': return 'Object';
        case 'bytes': return 'Blob';
        case 'type': return enums[reply[1]] ? 'string' : reply[1];
    }
    return scalars[reply[0]];
}

const kindOf = value => typeof value === 'object' ? value.constructor.name : typeof value;

// A request cannot have members with the names of its methods.
const methods = ['getTypeName', 'getMethod', 'createResponse'];

function* problems(module, listing, want) {
    for (const name of methods) delete want.members[name];
    const request = new module[want.name](want.members);
    if (request.getTypeName() !== want.name) yield `calls itself ${request.getTypeName()}`;
    const verb = request.getMethod?.() ?? '';
    if (verb !== want.verb) yield `has the verb ${verb}, not ${want.verb}`;
    const reply = kindOf(request.createResponse());
    if (reply !== kind(want.reply, listing.enums)) yield `replies with ${reply}, not ${kind(want.reply, listing.enums)}`;
    const sent = JSON.parse(JSON.stringify(request));
    if (!isDeepStrictEqual(sent, want.members)) yield `sends ${JSON.stringify(sent)}`;
    const own = Object.keys(new module[want.name]()).sort();
    if (!isDeepStrictEqual(own, Object.keys(want.members).sort())) yield `has the members ${own}`;
}

for (const listing of JSON.parse(readFileSync(0, 'utf8'))) {
    const module = await import(pathToFileURL(listing.path));
    const found = [];
    for (const [name, members] of Object.entries(listing.enums)) {
        const want = Object.fromEntries(members.map(m => [m, m]));
        if (!isDeepStrictEqual({ ...module[name] }, want)) found.push(`${name} has the values ${Object.values(module[name])}`);
    }
    for (const want of listing.operations)
        for (const text of problems(module, listing, want)) found.push(`${want.name} ${text}`);
    for (const text of found) {
        console.log(`${basename(listing.path)}: ${text}`);
        process.exitCode = 1;
    }
}
