/** Filters and sorts the list of the HTML report. The page is whole without it. Its hash stands in the page's policy. */
export const SCRIPT = `
'use strict';
const list = document.getElementById('findings');
if (list) {
  const element = (id) => document.getElementById(id);
  const cards = Array.from(list.children, (card) => ({ card, data: card.dataset, text: '' }));
  const byNumber = (name, direction) => (a, b) => direction * (Number(a.data[name]) - Number(b.data[name]));
  const byText = (name) => (a, b) => {
    const left = a.data[name] || '\\uffff', right = b.data[name] || '\\uffff';
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const orders = { rank: byNumber('rank', 1), days: byNumber('days', -1), since: byText('since'), path: byText('path') };

  const filter = () => {
    const words = element('query').value.toLowerCase().split(/\\s+/).filter(Boolean);
    const severity = element('severity').value, status = element('status').value;
    let shown = 0;
    for (const entry of cards) {
      if (words.length > 0 && entry.text === '') entry.text = entry.card.textContent.toLowerCase();
      const fits = (!severity || entry.data.severity === severity) && (!status || entry.data.status === status)
        && words.every((word) => entry.text.includes(word));
      entry.card.hidden = !fits;
      if (fits) shown += 1;
    }
    element('shown').textContent = shown === cards.length ? cards.length + ' shown' : shown + ' of ' + cards.length + ' shown';
  };
  const sort = () => {
    const order = orders[element('order').value] || orders.rank;
    cards.sort((a, b) => order(a, b) || Number(a.data.rank) - Number(b.data.rank));
    list.append(...cards.map((entry) => entry.card));
  };
  const openAll = (open) => {
    for (const { card } of cards) card.firstElementChild.open = open;
  };
  const openTarget = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const details = target && target.querySelector('details');
    if (details) { target.hidden = false; details.open = true; target.scrollIntoView(); }
  };

  let waiting;
  element('query').addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  element('severity').addEventListener('change', filter);
  element('status').addEventListener('change', filter);
  element('order').addEventListener('change', sort);
  element('expand').addEventListener('click', (event) => {
    const open = event.target.textContent === 'Expand all';
    openAll(open);
    event.target.textContent = open ? 'Collapse all' : 'Expand all';
  });
  addEventListener('beforeprint', () => openAll(true));
  addEventListener('hashchange', openTarget);
  element('controls').hidden = false;
  filter();
  openTarget();
}
`;
