// The customers in PostgreSQL, through a pool of pg, with named statements.
import pg from 'pg'

export async function open(url, tokenHash) {
  const pool = new pg.Pool({ connectionString: url, max: 16 })
  await pool.query(`
    CREATE TABLE IF NOT EXISTS login (token_hash TEXT PRIMARY KEY, email TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS customer (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      parent TEXT REFERENCES customer (id),
      data JSONB NOT NULL,
      created TEXT NOT NULL,
      updated TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS customer_parent ON customer (parent, name, id);
  `)
  const run = async (name, text, values) => (await pool.query({ name, text, values })).rows
  await run('add', 'INSERT INTO login VALUES ($1, $2) ON CONFLICT DO NOTHING', [tokenHash, 'bench@example.com'])

  return {
    login: async (hash) => (await run('login', 'SELECT email FROM login WHERE token_hash = $1', [hash]))[0],
    insert: (c) =>
      run('insert', 'INSERT INTO customer (id, name, parent, data, created, updated) VALUES ($1, $2, $3, $4, $5, $6)', [
        c.id, c.name, c.parent, c.data, c.created, c.updated,
      ]),
    find: async (id) => (await run('find', 'SELECT * FROM customer WHERE id = $1', [id]))[0],
    rename: async (id, name, now) =>
      (await run('rename', 'UPDATE customer SET name = $1, updated = $2 WHERE id = $3 RETURNING *', [name, now, id]))[0],
    children: (parent, limit, offset) =>
      run('children', 'SELECT * FROM customer WHERE parent = $1 ORDER BY name, id LIMIT $2 OFFSET $3', [parent, limit, offset]),
    close: () => pool.end(),
  }
}
