// What every script of this folder begins with: the address and the login that
// the test gives, and one line of JSON for it at the end.
import { JsonServiceClient } from '@servicestack/client';

declare const process: { argv: string[] };

/** given is what the test hands over. */
export const given: { url: string, user?: string, password?: string, [name: string]: any } = JSON.parse(process.argv[2]);

/** connect gives a client that is not signed in. */
export function connect(): JsonServiceClient {
    return new JsonServiceClient(given.url);
}

/** basic gives a client that signs in on every call. */
export function basic(): JsonServiceClient {
    const client = connect();
    client.setCredentials(given.user!, given.password!);
    return client;
}

/** refusal gives what a call is refused with. */
export async function refusal(call: Promise<unknown>): Promise<any> {
    try {
        await call;
    } catch (refused) {
        return refused;
    }
    throw new Error('the call was not refused');
}

/** report tells the test what happened. */
export function report(what: object): void {
    console.log(JSON.stringify(what));
}
