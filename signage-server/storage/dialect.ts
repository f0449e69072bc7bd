import type { ColumnDefinitionBuilder, CreateTableBuilder } from 'kysely';

/** The handful of places where the two databases want other words in a migration. */
export interface MigrationDialect {
  readonly kind: 'sqlite' | 'postgres';
  /** Column type of 64-bit integers. */
  readonly integer: 'integer' | 'bigint';
  /** Column types of better-auth's dates and booleans. */
  readonly authDate: 'text' | 'timestamptz';
  readonly authBoolean: 'integer' | 'boolean';
  /** A primary key that the database numbers, never reusing a number. */
  autoIncrement(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  /** For tables that are written by the hundred under a composite key: stores rows in the key itself. */
  clustered<T extends string, C extends string>(table: CreateTableBuilder<T, C>): CreateTableBuilder<T, C>;
}
