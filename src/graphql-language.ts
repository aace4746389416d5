// The one door to graphql's parser, loaded by `import()` at the first query. By file names: a bundler would otherwise take
// the ESM twin of one module and the CommonJS twin of another, whose nodes do not know each other.
export type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql/language/ast.js';
export { parse } from 'graphql/language/parser.js';
export { print } from 'graphql/language/printer.js';
