import { Plus, Search, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Card,
  Checkbox,
  DateChips,
  IconButton,
  MomentField,
  NumberField,
  RadioCards,
  RatingStars,
  SearchSelect,
  SegmentedControl,
  SegmentField,
  Select,
  Tabs,
  TextArea,
  TextField,
  TimeWindowPicker,
} from '../src';

const zone = 'Asia/Shanghai';
const days = ['21', '22', '23', '24', '25', '26'].map((day) => ({ day: `2026-11-${day}`, full: day === '23' }));
const windows = [1, 3, 6, 8].map((hour) => ({
  start: `2026-11-22T0${hour}:00:00Z`,
  end: `2026-11-22T${String(hour + 2).padStart(2, '0')}:00:00Z`,
  full: hour === 3,
}));

export function ControlsSection({ zh }: { zh: boolean }) {
  const [choice, setChoice] = useState<string | null>('b');
  const [view, setView] = useState('open');
  const [tab, setTab] = useState('one');
  const [stars, setStars] = useState<number | null>(4);
  const [day, setDay] = useState<string | null>('2026-11-22');
  const [start, setStart] = useState<string | null>(windows[0]?.start ?? null);
  const [city, setCity] = useState<{ id: string; name: string } | null>(null);
  const [on, setOn] = useState(true);
  const [loss, setLoss] = useState('8200');
  const [arrived, setArrived] = useState('2026-11-21T10:00:00.000Z');
  const [urgent, setUrgent] = useState<'yes' | 'no' | null>(null);
  const cities = zh ? ['苏州', '宁波', '武汉', '深圳'] : ['Suzhou', 'Ningbo', 'Wuhan', 'Shenzhen'];
  const options = ['a', 'b', 'c'].map((value, index) => ({
    value,
    label: cities[index] ?? value,
    disabled: value === 'c',
  }));
  return (
    <>
      <Card title={zh ? '按钮' : 'Buttons'}>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" icon={<Plus aria-hidden className="size-4" />}>
            {zh ? '新建' : 'New'}
          </Button>
          <Button>{zh ? '取消' : 'Cancel'}</Button>
          <Button variant="quiet">{zh ? '更多' : 'More'}</Button>
          <Button variant="danger">{zh ? '删除' : 'Delete'}</Button>
          <Button variant="primary" busy>
            {zh ? '提交' : 'Send'}
          </Button>
          <Button disabled>{zh ? '不可用' : 'Disabled'}</Button>
          <IconButton label={zh ? '删除这一行' : 'Delete this row'} icon={<Trash2 aria-hidden />} />
          <IconButton label={zh ? '置顶' : 'Pin'} icon={<Plus aria-hidden />} pressed />
        </div>
        <div className="mt-3">
          <Button variant="primary" wide>
            {zh ? '提交报修' : 'Send the request'}
          </Button>
        </div>
      </Card>
      <Card title={zh ? '输入' : 'Fields'}>
        <div className="flex flex-col gap-4">
          <TextField
            label={zh ? '联系电话' : 'Telephone'}
            hint={zh ? '工程师出发前会打这个电话' : 'The engineer calls this number before setting out'}
            defaultValue="138 0013 8000"
            inputMode="tel"
          />
          <TextField
            label={zh ? '序列号' : 'Serial number'}
            error={zh ? '没有这个序列号，请查看铭牌' : 'No such serial number. It is on the name plate.'}
            defaultValue="LT60-26"
          />
          <TextField
            label={zh ? '搜索' : 'Search'}
            hideLabel
            icon={<Search aria-hidden />}
            placeholder={zh ? '搜索序列号' : 'Search serials'}
          />
          <TextField label={zh ? '部门' : 'Department'} optional disabled defaultValue={zh ? '一厂' : 'Plant 1'} />
          <NumberField label={zh ? '直接损失' : 'Direct loss'} unit="CNY" value={loss} onChange={setLoss} />
          <MomentField label={zh ? '到货时间' : 'Arrived at'} zone={zone} value={arrived} onChange={setArrived} />
          <SegmentField
            label={zh ? '紧急' : 'Urgent'}
            segments={[
              { value: 'yes', label: zh ? '是' : 'Yes' },
              { value: 'no', label: zh ? '否' : 'No' },
            ]}
            value={urgent}
            onChange={setUrgent}
          />
          <TextArea
            label={zh ? '问题描述' : 'What happened'}
            placeholder={zh ? '例如：主轴 3000 转以上有异响' : 'For example: noise above 3000 rpm'}
          />
          <Select label={zh ? '城市' : 'City'} options={options} value={choice} onChange={setChoice} />
          <Select label={zh ? '城市' : 'Status'} compact options={options} value={choice} onChange={setChoice} />
          <Select
            label={zh ? '必选' : 'Needed'}
            options={options}
            value={null}
            onChange={setChoice}
            placeholder={zh ? '请选择' : 'Choose'}
            error={zh ? '请选择一个' : 'Choose one'}
          />
          <SearchSelect
            label={zh ? '查找' : 'Find'}
            items={cities.map((name) => ({ id: name, name }))}
            value={city}
            onChange={setCity}
            keyOf={(item) => item.id}
            labelOf={(item) => item.name}
            placeholder={zh ? '输入城市' : 'Type a city'}
          />
          <Checkbox
            label={zh ? '短信通知我' : 'Tell me by text message'}
            hint={zh ? '进度变化时' : 'When something changes'}
            checked={on}
            onChange={() => setOn(!on)}
          />
          <Checkbox label={zh ? '全部' : 'All'} mixed defaultChecked={false} />
          <Checkbox
            label={zh ? '我已阅读并同意' : 'I have read and agree'}
            error={zh ? '请先同意' : 'Please agree first'}
          />
        </div>
      </Card>
      <Card title={zh ? '选择' : 'Choices'}>
        <div className="flex flex-col gap-5">
          <RadioCards
            label={zh ? '选择产品' : 'Choose a product'}
            layout="strip"
            cards={[
              { value: 'a', title: 'VMC-850E', description: zh ? '立式加工中心' : 'Vertical machining centre' },
              { value: 'b', title: 'LT-6000', description: zh ? '数控车床' : 'CNC lathe' },
              { value: 'c', title: 'HX-400 Pro', description: zh ? '卧式' : 'Horizontal', disabled: true },
            ]}
            value={choice}
            onChange={setChoice}
          />
          <RadioCards
            label={zh ? '处理方式' : 'Solution'}
            error={zh ? '请选择一种' : 'Choose one'}
            cards={[
              {
                value: 'a',
                title: zh ? '上门维修' : 'Repair on site',
                description: zh ? '保修内，免费' : 'Under warranty, free',
              },
              { value: 'b', title: zh ? '更换' : 'Replace', description: zh ? '3 天内到货' : 'Arrives within 3 days' },
            ]}
            value={choice}
            onChange={setChoice}
          />
          <SegmentedControl
            label={zh ? '视图' : 'View'}
            segments={[
              { value: 'open', label: zh ? '全部未结' : 'All open', count: 50 },
              { value: 'mine', label: zh ? '我的' : 'Mine', count: 8 },
              { value: 'risk', label: zh ? '即将超时' : 'At risk', count: 11 },
            ]}
            value={view}
            onChange={setView}
          />
          <Tabs
            label={zh ? '详情' : 'Details'}
            value={tab}
            onChange={setTab}
            tabs={[
              { value: 'one', label: zh ? '经过' : 'History', count: 4, content: zh ? '第一页' : 'First page' },
              { value: 'two', label: zh ? '费用' : 'Costs', content: zh ? '第二页' : 'Second page' },
            ]}
          />
          <DateChips
            label={zh ? '上门日期' : 'Day of the visit'}
            days={days}
            value={day}
            onChange={setDay}
            zone={zone}
          />
          <TimeWindowPicker
            label={zh ? '时间段' : 'Time'}
            windows={windows}
            value={start}
            onChange={(window) => setStart(window.start)}
            zone={zone}
          />
          <RatingStars
            scale={5}
            label={zh ? '这次服务怎么样？' : 'How was it?'}
            value={stars}
            onChange={setStars}
            meanings={
              zh
                ? { 1: '很差', 2: '较差', 3: '一般', 4: '满意', 5: '非常满意' }
                : { 1: 'Very poor', 2: 'Poor', 3: 'Fair', 4: 'Good', 5: 'Excellent' }
            }
          />
        </div>
      </Card>
    </>
  );
}
