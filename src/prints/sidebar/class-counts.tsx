// 班级超期册数: how many copies each class has overdue, for display: numbers alone, and only when the school has switched it on (DESIGN §7).

import type { Order, Paper } from './paper.ts';

export const classCounts: Paper = {
  name: 'classCounts',
  needs: 'slips',
  isOffered: (list) => list.classCounts,
  pages: ({ slips, list, words }: Order) => {
    const order = list.classes.map(({ className }) => className);
    const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
    // As the school counts them: the longest overdue first would be a pillory.
    const classes = (slips?.classes ?? [])
      .filter(({ className }) => className !== '')
      .sort((a, b) => place(a.className) - place(b.className));
    if (classes.length === 0) return [];
    const said = words.chase.classCounts;
    const body = (
      <ul class="class-counts">
        {classes.map(({ className, slips: own }) => (
          <li key={className} class="class-count">
            <span>{className}</span>
            <b>{said.copies({ count: own.reduce((sum, { copies }) => sum + copies.length, 0) })}</b>
          </li>
        ))}
      </ul>
    );
    return [{ title: said.title, body }];
  },
};
