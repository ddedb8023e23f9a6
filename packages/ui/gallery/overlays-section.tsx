import { Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Card,
  ConfirmDialog,
  Dialog,
  Drawer,
  IconButton,
  KeyValueList,
  Menu,
  StateChip,
  TextArea,
} from '../src';

export function OverlaysSection({ zh, open }: { zh: boolean; open: string | null }) {
  const [shown, setShown] = useState(open);
  const close = () => setShown(null);
  return (
    <Card title={zh ? '浮层' : 'Overlays'}>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setShown('dialog')}>{zh ? '对话框' : 'Dialog'}</Button>
        <Button onClick={() => setShown('drawer')}>{zh ? '抽屉' : 'Drawer'}</Button>
        <Button onClick={() => setShown('confirm')}>{zh ? '确认' : 'Confirm'}</Button>
        <Menu
          trigger={<IconButton id="menu" label={zh ? '更多操作' : 'More actions'} icon={<Ellipsis aria-hidden />} />}
          groups={[
            [
              {
                key: 'copy',
                label: zh ? '复制编号' : 'Copy number',
                icon: <Copy aria-hidden />,
                onSelect: () => {},
                shortcut: ['C'],
              },
            ],
            [
              {
                key: 'delete',
                label: zh ? '作废' : 'Void',
                icon: <Trash2 aria-hidden />,
                onSelect: () => {},
                danger: true,
              },
            ],
          ]}
        />
      </div>
      <Dialog
        open={shown === 'dialog'}
        onOpenChange={close}
        title={zh ? '改约时间' : 'Move the visit'}
        description={zh ? '客户会收到短信' : 'The customer gets a text message'}
        footer={
          <>
            <Button onClick={close}>{zh ? '返回' : 'Back'}</Button>
            <Button variant="primary">{zh ? '改约' : 'Move'}</Button>
          </>
        }
      >
        <TextArea label={zh ? '原因' : 'Reason'} />
      </Dialog>
      <Drawer
        open={shown === 'drawer'}
        onOpenChange={close}
        overline={
          <>
            <StateChip state="gravest" icon={null}>
              S1
            </StateChip>
            SR-2611299
          </>
        }
        title={zh ? '换刀臂卡死，报警 2031' : 'Tool changer jammed, alarm 2031'}
        description={<StateChip state="broken">{zh ? '超时 29 分' : '29 min late'}</StateChip>}
        footer={<Button variant="primary">{zh ? '确认派工' : 'Dispatch'}</Button>}
      >
        <KeyValueList
          items={[
            { key: 'a', term: zh ? '客户' : 'Customer', value: zh ? '比亚迪深圳三厂' : 'BYD Shenzhen Plant 3' },
            { key: 'b', term: zh ? '序列号' : 'Serial', value: 'LT60-262517' },
          ]}
        />
      </Drawer>
      <ConfirmDialog
        open={shown === 'confirm'}
        onOpenChange={close}
        title={zh ? '作废这张单？' : 'Void this order?'}
        consequence={zh ? '作废后不能恢复，客户会收到通知。' : 'It cannot be brought back. The customer is told.'}
        confirmLabel={zh ? '作废' : 'Void'}
        onConfirm={close}
        danger
      />
    </Card>
  );
}
