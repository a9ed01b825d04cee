// A customer service as one writes it with Fastify: schemas for what comes in
// and goes out, a bearer token that is looked up, and either better-sqlite3 or
// pg below. It answers what evovoice answers, for a table of customers with a
// name, a parent and a JSON document.
import { createHash, randomUUID } from 'node:crypto'
import Fastify from 'fastify'

const { PORT, BENCH_DATABASE, BENCH_TOKEN } = process.env
const digest = (token) => createHash('sha256').update(token).digest('hex')

const open = BENCH_DATABASE.startsWith('postgres:')
  ? (await import('./postgres.js')).open
  : (await import('./sqlite.js')).open
const store = await open(BENCH_DATABASE, digest(BENCH_TOKEN))

const customer = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    parent: { type: 'string', nullable: true },
    data: { type: 'object', additionalProperties: true },
    created: { type: 'string' },
    updated: { type: 'string' },
  },
}
const name = { type: 'string', minLength: 1, maxLength: 500 }
const byId = { type: 'object', properties: { id: { type: 'string' } } }

const app = Fastify({ logger: false })

app.get('/health', async () => ({ ok: true }))

app.register(async (api) => {
  api.addHook('onRequest', async (request, reply) => {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ')
    if (scheme === 'Bearer' && token) request.login = await store.login(digest(token))
    if (!request.login) return reply.code(401).send({ message: 'Sign in first' })
  })

  api.post('/customers', {
    schema: {
      body: {
        type: 'object',
        required: ['name'],
        additionalProperties: false,
        properties: { name, parent: { type: 'string' }, data: { type: 'object', additionalProperties: true } },
      },
      response: { 201: customer },
    },
  }, async (request, reply) => {
    const { name, parent = null, data = {} } = request.body
    const now = new Date().toISOString()
    const made = { id: randomUUID(), name, parent, data, created: now, updated: now }
    await store.insert(made)
    return reply.code(201).send(made)
  })

  api.get('/customers/:id', { schema: { params: byId, response: { 200: customer } } }, async (request, reply) => {
    const found = await store.find(request.params.id)
    return found ?? reply.code(404).send({ message: 'No such customer' })
  })

  api.patch('/customers/:id', {
    schema: {
      params: byId,
      body: { type: 'object', required: ['name'], additionalProperties: false, properties: { name } },
      response: { 200: customer },
    },
  }, async (request, reply) => {
    const changed = await store.rename(request.params.id, request.body.name, new Date().toISOString())
    return changed ?? reply.code(404).send({ message: 'No such customer' })
  })

  api.get('/customers', {
    schema: {
      querystring: {
        type: 'object',
        required: ['parent'],
        properties: {
          parent: { type: 'string' },
          limit: { type: 'integer', minimum: 1, maximum: 1000, default: 25 },
          offset: { type: 'integer', minimum: 0, default: 0 },
        },
      },
      response: {
        200: { type: 'object', properties: { items: { type: 'array', items: customer }, hasMore: { type: 'boolean' } } },
      },
    },
  }, async (request) => {
    const { parent, limit, offset } = request.query
    const items = await store.children(parent, limit + 1, offset)
    return { items: items.slice(0, limit), hasMore: items.length > limit }
  })
})

await app.listen({ host: '127.0.0.1', port: Number(PORT) })
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, async () => {
    await app.close()
    await store.close()
    process.exit(0)
  })
}
