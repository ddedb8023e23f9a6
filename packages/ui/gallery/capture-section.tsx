import { useState } from 'react';
import { Card, type Photo, PhotoPicker, type Signature, SignaturePad, type Upload } from '../src';

/** Sends nothing: a file named "fail…" fails, one named "slow…" stays under way, others arrive at once. */
const pretend: Upload = async (file, onProgress) => {
  if (file.name.startsWith('fail')) throw new Error('refused');
  onProgress(0.4);
  if (file.name.startsWith('slow')) return new Promise(() => {});
  return { id: file.name };
};

export function CaptureSection({ zh }: { zh: boolean }) {
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const [signature, setSignature] = useState<Signature | null>(null);
  return (
    <Card title={zh ? '采集' : 'Capture'}>
      <div className="flex flex-col gap-5">
        <PhotoPicker
          label={zh ? '照片或视频' : 'Photos or a video'}
          hint={zh ? '拍下铭牌和故障处' : 'The name plate and the damage'}
          photos={photos}
          onChange={setPhotos}
          upload={pretend}
          camera
        />
        <SignaturePad label={zh ? '签字确认' : 'Signature'} value={signature} onChange={setSignature} />
      </div>
    </Card>
  );
}
