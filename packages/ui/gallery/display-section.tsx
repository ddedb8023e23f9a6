import { Inbox, MessageSquare } from 'lucide-react';
import { useState } from 'react';
import {
  Avatar,
  BulkBar,
  Button,
  Card,
  Cell,
  Checkbox,
  Chip,
  ColumnHead,
  CountdownText,
  formatDeadline,
  Kbd,
  KeyValueList,
  ProgressBar,
  ProgressSteps,
  Row,
  StateChip,
  TableFrame,
  Timeline,
  TwoLines,
  useLanguage,
  useNow,
} from '../src';

export function DisplaySection({ zh }: { zh: boolean }) {
  const frame = { language: useLanguage(), zone: 'Asia/Shanghai', now: useNow() };
  const [ticked, setTicked] = useState(false);
  return (
    <>
      <Card
        title={zh ? '服务承诺' : 'Promised arrival'}
        aside={<StateChip state="ok">{zh ? '按时' : 'On track'}</StateChip>}
      >
        <p className="text-hero font-bold">{formatDeadline('2026-11-21T10:00:00Z', frame)}</p>
        <div className="mt-3 mb-2">
          <ProgressBar label={zh ? '已用时间' : 'Time used'} fraction={0.46} tone="ok" />
        </div>
        <p className="text-small text-ink-soft">
          <CountdownText deadline="2026-11-21T10:00:00Z" />
        </p>
      </Card>
      <Card title={zh ? '状态' : 'States'}>
        <div className="flex flex-wrap items-center gap-2">
          <StateChip state="ok">
            <CountdownText deadline="2026-11-21T10:00:00Z" />
          </StateChip>
          <StateChip state="risk">
            <CountdownText deadline="2026-11-21T06:38:00Z" />
          </StateChip>
          <StateChip state="broken">
            <CountdownText deadline="2026-11-21T03:52:00Z" />
          </StateChip>
          <StateChip state="paused">{zh ? '暂停：等待客户' : 'Paused: waiting for the customer'}</StateChip>
          <StateChip state="met">{zh ? '已兑现' : 'Kept'}</StateChip>
          <StateChip state="gravest">{zh ? '重大' : 'Gravest'}</StateChip>
          <StateChip state="gravest" icon={null}>
            S1
          </StateChip>
          <Chip>{zh ? '苏州' : 'Suzhou'}</Chip>
          <Chip onRemove={() => {}} removeLabel={zh ? '去掉筛选：苏州' : 'Remove filter: Suzhou'}>
            {zh ? '城市：苏州' : 'City: Suzhou'}
          </Chip>
          <Avatar name="王磊" alone />
          <Avatar name="James Okoro" size="medium" alone />
          <Kbd>⌘K</Kbd>
        </div>
      </Card>
      <Card title={zh ? '进度' : 'Progress'}>
        <ProgressSteps
          label={zh ? '进度' : 'Progress'}
          steps={[
            {
              key: '1',
              title: zh ? '已收到' : 'Request received',
              detail: zh ? '11月21日 11:10' : 'Nov 21, 11:10',
              state: 'done',
            },
            {
              key: '2',
              title: zh ? '已安排工程师：王磊' : 'Engineer assigned: Wang Lei',
              detail: '12:45',
              state: 'done',
            },
            {
              key: '3',
              title: zh ? '工程师在路上' : 'Engineer on the way',
              detail: zh ? '距您 14 公里' : '14 km from you',
              state: 'current',
            },
            { key: '4', title: zh ? '现场维修' : 'On-site repair', state: 'ahead' },
            { key: '5', title: zh ? '签字与评价' : 'Sign-off and rating', state: 'ahead' },
          ]}
        />
      </Card>
      <Card title={zh ? '经过' : 'History'}>
        <Timeline
          label={zh ? '经过' : 'History'}
          entries={[
            {
              key: '1',
              title: zh ? '周敏' : 'Zhou Min',
              at: <time>11:32</time>,
              body: zh ? '您好，工程师 18:00 前到。' : 'The engineer will be there before 18:00.',
              voice: 'public',
              icon: <MessageSquare aria-hidden />,
            },
            {
              key: '2',
              title: zh ? '王磊' : 'Wang Lei',
              at: <time>12:10</time>,
              body: zh ? '备件在宁波库，先不告诉客户。' : 'The part is in Ningbo; not for the customer yet.',
              voice: 'internal',
              mark: <StateChip state="risk">{zh ? '仅内部' : 'Internal'}</StateChip>,
            },
            {
              key: '3',
              title: zh ? '承诺改为 18:00 前' : 'Promise changed to before 18:00',
              at: <time>12:45</time>,
              who: zh ? '系统' : 'System',
            },
          ]}
        />
      </Card>
      <Card title={zh ? '资料' : 'Facts'} footer={<Button>{zh ? '编辑' : 'Edit'}</Button>}>
        <KeyValueList
          items={[
            {
              key: 'a',
              term: zh ? '客户' : 'Customer',
              value: zh ? '苏州恒瑞精密机械有限公司' : 'Suzhou Hengrui Precision',
            },
            { key: 'b', term: zh ? '序列号' : 'Serial number', value: 'LT60-262517' },
            { key: 'c', term: zh ? '城市' : 'City', value: zh ? '苏州' : 'Suzhou' },
          ]}
        />
      </Card>
      <Card title={zh ? '队列' : 'Queue'} padded={false}>
        <TableFrame label={zh ? '队列' : 'Queue'}>
          <thead>
            <tr>
              <ColumnHead>
                <Checkbox label={zh ? '全选' : 'Select all'} hideLabel mixed={ticked} />
              </ColumnHead>
              <ColumnHead>{zh ? '工单' : 'Case'}</ColumnHead>
              <ColumnHead sort="ascending" onSort={() => {}}>
                {zh ? '服务承诺' : 'Promise'}
              </ColumnHead>
              <ColumnHead numeric>{zh ? '费用' : 'Cost'}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {[1, 2, 3].map((row) => (
              <Row key={row} selected={ticked && row === 1} active={row === 2}>
                <Cell>
                  <Checkbox
                    label={zh ? `选择 ${row}` : `Select ${row}`}
                    hideLabel
                    checked={ticked && row === 1}
                    onChange={() => setTicked(!ticked)}
                  />
                </Cell>
                <Cell>
                  <TwoLines
                    first={zh ? '主轴异响，加工面有振纹' : 'Spindle noise, chatter marks'}
                    second={`SR-26110${row}2`}
                    strong={row === 1}
                  />
                </Cell>
                <Cell>
                  <StateChip state={row === 1 ? 'broken' : 'ok'}>
                    <CountdownText deadline={`2026-11-21T0${row * 3}:40:00Z`} />
                  </StateChip>
                </Cell>
                <Cell numeric>1,234.50</Cell>
              </Row>
            ))}
          </tbody>
        </TableFrame>
        <BulkBar count={ticked ? 1 : 0} onClear={() => setTicked(false)}>
          <Button variant="primary" icon={<Inbox aria-hidden className="size-4" />}>
            {zh ? '分派' : 'Assign'}
          </Button>
        </BulkBar>
      </Card>
    </>
  );
}
