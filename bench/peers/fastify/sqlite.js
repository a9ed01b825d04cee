// The customers in SQLite, through better-sqlite3, with a sync at each commit.
import Database from 'better-sqlite3'

export async function open(file, tokenHash) {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.exec(`
    CREATE TABLE IF NOT EXISTS login (token_hash TEXT PRIMARY KEY, email TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS customer (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      parent TEXT REFERENCES customer (id),
      data TEXT NOT NULL,
      created TEXT NOT NULL,
      updated TEXT NOT NULL
    );
    CREATE INDEX IF NOT EXISTS customer_parent ON customer (parent, name, id);
  `)
  db.prepare('INSERT OR IGNORE INTO login VALUES (?, ?)').run(tokenHash, 'bench@example.com')

  const login = db.prepare('SELECT email FROM login WHERE token_hash = ?')
  const insert = db.prepare('INSERT INTO customer (id, name, parent, data, created, updated) VALUES (?, ?, ?, ?, ?, ?)')
  const find = db.prepare('SELECT * FROM customer WHERE id = ?')
  const rename = db.prepare('UPDATE customer SET name = ?, updated = ? WHERE id = ? RETURNING *')
  const children = db.prepare('SELECT * FROM customer WHERE parent = ? ORDER BY name, id LIMIT ? OFFSET ?')
  const read = (row) => row && { ...row, data: JSON.parse(row.data) }

  return {
    login: (hash) => login.get(hash),
    insert: (c) => insert.run(c.id, c.name, c.parent, JSON.stringify(c.data), c.created, c.updated),
    find: (id) => read(find.get(id)),
    rename: (id, name, now) => read(rename.get(name, now, id)),
    children: (parent, limit, offset) => children.all(parent, limit, offset).map(read),
    close: () => db.close(),
  }
}
