// What a case or a proposal is about, as pairs of a word and what it is; what is not known is left out.

type Props = { readonly of: readonly (readonly [label: string, value: string])[] };

export function Facts({ of }: Props) {
  return (
    <dl class="facts">
      {of.map(
        ([label, value]) =>
          value !== '' && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
