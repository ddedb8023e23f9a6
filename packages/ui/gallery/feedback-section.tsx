import { Inbox } from 'lucide-react';
import { Banner, Button, Card, EmptyState, ErrorState, Loading, Skeleton, useToast } from '../src';

export function FeedbackSection({ zh }: { zh: boolean }) {
  const toast = useToast();
  return (
    <>
      <Card title={zh ? '提示' : 'Messages'}>
        <div className="flex flex-col gap-2">
          <Banner action={<Button variant="quiet">{zh ? '查看' : 'Show'}</Button>}>
            {zh ? '李工正在看同一张单' : 'Li is looking at the same case'}
          </Banner>
          <Banner tone="risk">{zh ? '还有 18 分钟' : '18 minutes left'}</Banner>
          <Banner tone="broken">{zh ? '发送失败' : 'Not sent'}</Banner>
          <Banner tone="offline">{zh ? '当前离线' : 'You are offline'}</Banner>
          <div className="flex flex-wrap gap-2">
            <Button
              id="toast"
              onClick={() =>
                toast({
                  text: zh ? '已调整派工' : 'Visit moved',
                  undo: () => toast({ text: zh ? '已撤销' : 'Taken back' }),
                })
              }
            >
              {zh ? '可撤销的提示' : 'Toast with undo'}
            </Button>
            <Button onClick={() => toast({ text: zh ? '发送失败' : 'Not sent', urgent: true })}>
              {zh ? '紧急提示' : 'Urgent toast'}
            </Button>
          </div>
        </div>
      </Card>
      <Card title={zh ? '空' : 'Empty'}>
        <EmptyState
          icon={<Inbox />}
          title={zh ? '没有即将超时的工单' : 'Nothing is at risk'}
          action={<Button>{zh ? '查看全部' : 'Show all open'}</Button>}
        >
          {zh ? '所有承诺都在轨道上。' : 'Every promise is on track.'}
        </EmptyState>
      </Card>
      <Card title={zh ? '失败' : 'Failed'}>
        <ErrorState
          problem={{ kind: 'internal', code: 'INTERNAL_SERVER_ERROR', traceId: '0192f3a4c1' }}
          onRetry={() => {}}
        />
        <ErrorState problem={{ kind: 'offline', code: 'NETWORK', traceId: undefined }} onRetry={() => {}} />
      </Card>
      <Card title={zh ? '加载' : 'Loading'}>
        <Loading>
          <Skeleton className="h-8 w-1/2" />
          <Skeleton className="h-24 w-full" />
        </Loading>
        <div className="mt-4">
          <Loading />
        </div>
      </Card>
    </>
  );
}
