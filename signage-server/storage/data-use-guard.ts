import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryId,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely';
import { DATA_USES } from './data-uses.ts';

/** A query asked for something about people for which no purpose is registered: a bug, never a visitor's doing. */
export class UnregisteredDataUse extends Error {
  constructor(table: string, column: string) {
    super(`${table}.${column} names no purpose: register it in storage/data-uses.ts first`);
    this.name = 'UnregisteredDataUse';
  }
}

const registry: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(DATA_USES).map(([table, { columns }]) => [table, new Set(Object.keys(columns))]),
);

/** Statements that carry data; those that make tables do not. */
const CARRYING = new Set(['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

/** What a statement names. */
interface Named {
  /** Tables by the name under which the statement knows them. */
  tables: Map<string, string>;
  /** Columns with the name of their table, or null where none is written. */
  columns: (readonly [table: string | null, column: string])[];
  aliases: Set<string>;
  all: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Lets no statement touch a column about people that the registry of data uses does not name (D022). Whatever is
 * written without its table's name must be registered for one of the tables of the statement.
 */
export class DataUseGuard implements KyselyPlugin {
  /** Statements that asked for all columns: their rows tell which those were. */
  readonly #whole = new WeakMap<QueryId, readonly string[]>();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (!CARRYING.has(node.kind)) return node;
    const named: Named = { tables: new Map(), columns: [], aliases: new Set(), all: false };
    collect(node as unknown as Node, named);
    const people = [...named.tables.values()].filter((table) => registry.has(table));
    if (people.length === 0) return node;
    for (const [table, column] of named.columns) check(named, people, table, column);
    if (named.all) this.#whole.set(queryId, people);
    return node;
  }

  async transformResult({ result, queryId }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const people = this.#whole.get(queryId);
    const [row] = result.rows;
    if (people && row) for (const column of Object.keys(row)) expectRegistered(people, column);
    return result;
  }
}

function check(named: Named, people: readonly string[], table: string | null, column: string): void {
  if (table === null) {
    if (!named.aliases.has(column)) expectRegistered(people, column);
    return;
  }
  const real = named.tables.get(table) ?? table;
  if (registry.has(real)) expectRegistered([real], column);
}

function expectRegistered(tables: readonly string[], column: string): void {
  if (!tables.some((table) => registry.get(table)?.has(column)))
    throw new UnregisteredDataUse(tables.join(' or '), column);
}

/** Walks a statement's tree. Nodes are plain frozen objects whose `kind` says what they are. */
function collect(node: unknown, named: Named): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, named);
    return;
  }
  const { kind } = node as Node;
  if (kind === 'TableNode') {
    const table = nameIn(node as Node);
    named.tables.set(table, table);
  } else if (kind === 'ColumnNode') named.columns.push([null, nameIn(node as Node)]);
  else if (kind === 'SelectAllNode') named.all = true;
  else if (kind === 'AggregateFunctionNode') aggregate(node as Node, named);
  else if (kind === 'ReferenceNode') reference(node as Node, named);
  else {
    if (kind === 'AliasNode') alias(node as Node, named);
    for (const part of Object.values(node)) collect(part, named);
  }
}

/** `count(*)` asks for no column; whatever else is counted, added up or filtered by is one. */
function aggregate(parts: Node, named: Named): void {
  const { all } = named;
  for (const part of Object.values(parts)) collect(part, named);
  named.all = all;
}

function reference({ table, column }: Node, named: Named): void {
  if ((column as Node)['kind'] === 'SelectAllNode') named.all = true;
  else named.columns.push([table ? nameIn(table as Node) : null, nameIn(column as Node)]);
}

function alias({ node, alias: given }: Node, named: Named): void {
  const name = nameIn(given as Node);
  if ((node as Node)['kind'] === 'TableNode') named.tables.set(name, nameIn(node as Node));
  else named.aliases.add(name);
}

/** The identifier at the end of a node: of a table, a column or an alias. Empty for raw SQL. */
function nameIn(node: Node): string {
  const { kind, name, identifier, table, column } = node;
  if (kind === 'IdentifierNode') return String(name);
  const inner = identifier ?? table ?? column;
  return inner ? nameIn(inner as Node) : '';
}
