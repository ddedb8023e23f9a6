import { Loading } from '@aftercare/ui';

/** A page, or the part below its bar, on its way: grey lines where the page's own will stand. */
export function PageLoading({ lines }: { lines: number }) {
  return (
    <div className="p-4 md:p-5">
      <Loading lines={lines} />
    </div>
  );
}
