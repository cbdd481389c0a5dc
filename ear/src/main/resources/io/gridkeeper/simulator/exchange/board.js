'use strict';

const words = {
  zh: {
    other: 'English', rows: '收到条数', records: '持有记录', accepted: '已接收', repeats: '重复（已确认）', refused: '已退回',
    acceptedTwice: '重复接收', outOfOrder: '顺序错误', parentUnknown: '缺上级记录', invalid: '校验未通过', planned: '按故障计划退回',
    repeat: '重复', table: '数据表', time: '时间', id: '编号', outcome: '结果', reason: '原因或名称', empty: '尚未收到数据',
    last: '最近一次：', lost: '平台未响应，正在重试', fault: '当前故障：', struck: '已发生 {n} 次',
    sec_security_risk_unit: '风险分析单元', sec_security_risk_events: '风险事件', sec_security_risk_control_measures: '管控措施',
    sec_hidden_check_mission: '排查任务', sec_hidden_check_record: '排查记录', sec_hidden_danger_info: '隐患',
    sec_deactivated_maintenance_record: '停用检修',
  },
  en: {
    other: '中文', rows: 'rows received', records: 'records held', accepted: 'accepted', repeats: 'repeats (acknowledged)',
    refused: 'refused', acceptedTwice: 'accepted twice', outOfOrder: 'out of order', parentUnknown: 'parent unknown',
    invalid: 'not valid', planned: 'refused by plan', repeat: 'repeat', table: 'Table', time: 'Time', id: 'Id',
    outcome: 'Outcome', reason: 'Reason or name', empty: 'Nothing received yet', last: 'Last row: ',
    lost: 'The platform does not answer, trying again', fault: 'Fault in force: ', struck: 'struck: {n}',
    sec_security_risk_unit: 'Risk unit', sec_security_risk_events: 'Risk event',
    sec_security_risk_control_measures: 'Control measure', sec_hidden_check_mission: 'Check task',
    sec_hidden_check_record: 'Check record', sec_hidden_danger_info: 'Hazard',
    sec_deactivated_maintenance_record: 'Stop or overhaul',
  },
};
const figures = ['records', 'accepted', 'repeats', 'refused', 'acceptedTwice', 'outOfOrder', 'parentUnknown'];
const perKind = ['records', 'accepted', 'repeats', 'refused'];
const latestRows = 15;
let language = location.hash === '#en' ? 'en' : 'zh';
const say = key => words[language][key] ?? key;
const byId = id => document.getElementById(id);

function element(tag, text, className = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

function fill(table, head, rows) {
  const row = (tag, cells) => {
    const made = document.createElement('tr');
    made.append(...cells.map(([text, className]) => element(tag, text, className)));
    return made;
  };
  byId(table).tHead.replaceChildren(row('th', head));
  byId(table).tBodies[0].replaceChildren(...rows.map(cells => row('td', cells)));
}

function showSummary(summary) {
  const trouble = new Set(['refused', 'acceptedTwice', 'outOfOrder', 'parentUnknown']);
  byId('figures').replaceChildren(...figures.map(key => {
    const figure = element('div', '', 'figure');
    const mark = trouble.has(key) && summary[key] > 0 ? 'bad' : '';
    figure.append(element('b', summary[key].toLocaleString(language), mark), element('span', say(key)));
    return figure;
  }));
  fill('kinds', [[say('table')], ...perKind.map(key => [say(key), 'number'])],
    Object.entries(summary.byKind).map(([kind, tally]) =>
      [[say(kind)], ...perKind.map(key => [tally[key].toLocaleString(language), 'number'])]));
}

function showLatest(lines) {
  const good = line => line.outcome === 'accepted' || line.outcome === 'repeat';
  const about = line => line.reason ?? line.row?.dangerName ?? line.row?.riskUnitName ?? line.row?.riskEventName ?? '';
  const head = ['time', 'table', 'id', 'outcome', 'reason'].map(key => [say(key)]);
  const rows = lines.reverse().map(line => [
    [new Date(line.at).toLocaleTimeString(language), 'code'], [say(line.kind)], [line.id, 'code'],
    [say(line.outcome), good(line) ? 'good' : 'bad'], [about(line)]]);
  fill('latest', head, rows.length ? rows : [[[say('empty')]]]);
}

function showFaults(faults) {
  const real = faults.filter(fault => fault.mode !== 'none');
  byId('fault').hidden = real.length === 0;
  byId('fault').textContent = say('fault')
    + real.map(fault => `${fault.mode} (${say('struck').replace('{n}', fault.struck)})`).join(', ');
}

function showWords() {
  document.documentElement.lang = language;
  byId('language').textContent = say('other');
  document.querySelectorAll('[data-zh]').forEach(place => { place.textContent = place.dataset[language]; });
}

async function json(path) {
  const answer = await fetch(path);
  return answer.json();
}

async function refresh() {
  try {
    const summary = await json('ledger/summary');
    const after = Math.max(0, summary.rows - latestRows);
    showSummary(summary);
    showLatest(await json(`ledger/records?outcome=any&after=${after}&limit=${latestRows}`));
    showFaults(await json('faults'));
    byId('state').textContent = summary.lastAt ? say('last') + new Date(summary.lastAt).toLocaleString(language) : '';
  } catch (lost) {
    byId('state').textContent = say('lost');
  }
}

byId('language').addEventListener('click', () => {
  language = language === 'zh' ? 'en' : 'zh';
  history.replaceState(null, '', '#' + language);
  showWords();
  refresh();
});
showWords();
refresh();
setInterval(refresh, 1000);
