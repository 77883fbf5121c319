import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isUnionType,
  print,
} from 'graphql';

/** Arguments that every list with pages has. */
const PAGE = ['first', 'after', 'last', 'before'];

/** The schema as Markdown: a list of fields for each type, what an interface says already left to it. */
export function referenceOf(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isScalarType(type));
  const roots = new Set<GraphQLNamedType | null | undefined>([
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ]);
  const isPage = ({ name }: GraphQLNamedType) => /(Connection|Edge)$/.test(name) && name !== 'SubgraphEdge';
  const rest = types.filter((type) => !roots.has(type) && !isPage(type));
  const groups: [string, readonly GraphQLNamedType[]][] = [
    ['Questions', types.filter((type) => roots.has(type))],
    ['Interfaces', rest.filter(isInterfaceType)],
    ['Types', rest.filter((type) => isObjectType(type) || isUnionType(type))],
    ['Filters and orders', rest.filter(isInputObjectType)],
    ['Enumerations', rest.filter(isEnumType)],
  ];
  return groups.flatMap(([title, some]) => [`### ${title}`, ...some.map(typeText)]).join('\n\n');
}

function typeText(type: GraphQLNamedType): string {
  const parts = [`#### ${type.name}`, ...(type.description ? [inline(type.description)] : [])];
  if (isObjectType(type) || isInterfaceType(type)) parts.push(...fieldsText(type));
  if (isInputObjectType(type)) parts.push(Object.values(type.getFields()).map(inputLine).join('\n'));
  if (isEnumType(type))
    parts.push(
      type
        .getValues()
        .map((v) => line(`\`${v.name}\``, v.description))
        .join('\n'),
    );
  if (isUnionType(type)) parts.push(`One of ${type.getTypes().join(', ')}.`);
  return parts.join('\n\n');
}

function fieldsText(type: GraphQLObjectType | GraphQLInterfaceType): string[] {
  const interfaces = type.getInterfaces();
  const inherited = new Set(interfaces.flatMap((one) => Object.keys(one.getFields())));
  // What says something of its own here is repeated.
  const fields = Object.values(type.getFields()).filter((field) => field.description || !inherited.has(field.name));
  const [nearest] = interfaces.toSorted((a, b) => size(b) - size(a));
  const lines = fields.map(fieldLine).join('\n');
  return [...(nearest ? [`All of ${nearest.name}${fields.length > 0 ? ', and:' : '.'}`] : []), lines].filter(Boolean);
}

function size(type: GraphQLInterfaceType): number {
  return Object.keys(type.getFields()).length;
}

function fieldLine({ name, args, type, description }: GraphQLField<unknown, unknown>): string {
  const isPaged = PAGE.every((page) => args.some((arg) => arg.name === page));
  const own = isPaged ? args.filter((arg) => !PAGE.includes(arg.name)) : args;
  const shown = [...own.map(argumentText), ...(isPaged ? ['_page_'] : [])].join(', ');
  return line(`**${name}**${shown && ` (${shown})`}: \`${type}\``, description);
}

function argumentText(argument: GraphQLArgument): string {
  return `\`${argument.name}: ${argument.type}${defaultText(argument)}\``;
}

function inputLine(field: GraphQLInputField): string {
  return line(`**${field.name}**: \`${field.type}${defaultText(field)}\``, field.description);
}

function defaultText({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return value ? ` = ${print(value)}` : '';
}

function line(what: string, description: string | null | undefined): string {
  return `- ${what}${description ? ` — ${inline(description)}` : ''}`;
}

/** Descriptions are wrapped where it suits the schema. */
function inline(description: string): string {
  return description.replace(/\s*\n\s*/g, ' ').trim();
}
