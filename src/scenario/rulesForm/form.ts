/** A part of the rules in the form that is hashed. */
export type RulesJson = boolean | number | string | readonly RulesJson[] | { readonly [key: string]: RulesJson };

/** How a value stands in the rules; undefined for a default, which is left out. */
export type Form<Value> = (value: Value) => RulesJson | undefined;

/** Of a key that changes no play: a text, who may see it, a picture, a source, what is judged afterwards. */
export const NO_RULE = "no rule";

/** For every key of a construct, whether it is a rule: a key that is forgotten doesn't compile. */
export type FormOf<Construct> = {
  readonly [Key in keyof Construct]-?: Form<NonNullable<Construct[Key]>> | typeof NO_RULE;
};

/** The form of a construct's rules by their keys; what isn't there, and what is a default, is left out. */
export const construct =
  <Construct extends object>(forms: FormOf<Construct>): Form<Construct> =>
  (value) => {
    const made: Record<string, RulesJson> = {};
    for (const key in forms) {
      const form = forms[key];
      const inner = value[key];
      if (form === NO_RULE || inner === undefined || inner === null) continue;
      const rule = form(inner);
      if (rule !== undefined) made[key] = rule;
    }
    return Object.keys(made).length === 0 ? undefined : made;
  };

/** The value as it is. */
export const asIs = <Value extends boolean | number | string>(value: Value): RulesJson => value;

/** The value as it is, unless it is the default. */
export const unless =
  <Value extends boolean | number | string>(usual: NoInfer<Value>): Form<Value> =>
  (value) =>
    value === usual ? undefined : value;

/** A list whose order is a rule; left out where it is empty. */
export const inOrder =
  <Item>(form: Form<Item>): Form<readonly Item[]> =>
  (items) =>
    items.length === 0 ? undefined : items.map((item) => form(item) ?? {});

/** A list whose order changes nothing, in the order of its ids. */
export const byId = <Item extends { readonly id: string }>(form: Form<Item>): Form<readonly Item[]> => {
  const whole = inOrder(form);
  return (items) => whole(items.toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)));
};
