import { useEffect, useRef, useState } from 'react';
import type { Photo, Sending, Upload } from './photo';

export interface PhotoUploads {
  sending: readonly Sending[];
  /** Starts sending; each file joins the photos when it has arrived. */
  add: (files: readonly File[]) => void;
  retry: (key: number) => void;
  /** Stops sending and forgets the file. */
  cancel: (key: number) => void;
}

/** Sends chosen files at once, each on its own, and hands over those that arrive. */
export function usePhotoUploads(upload: Upload, onArrived: (photo: Photo) => void): PhotoUploads {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const lastKey = useRef(0);
  const arrived = useRef(onArrived);
  useEffect(() => {
    arrived.current = onArrived;
  });

  const change = (key: number, part: Partial<Sending>) =>
    setSending((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: number) => setSending((all) => all.filter((one) => one.key !== key));

  const send = (one: Sending) => {
    upload(one.file, (progress) => change(one.key, { progress }), { signal: one.abort.signal }).then(
      ({ id }) => {
        drop(one.key);
        arrived.current({ id, name: one.file.name, previewUrl: one.previewUrl });
      },
      (reason: unknown) => {
        if (!one.abort.signal.aborted) change(one.key, { failed: true, reason });
      },
    );
  };

  return {
    sending,
    add(files) {
      const fresh = files.map((file) => ({
        key: ++lastKey.current,
        file,
        previewUrl: URL.createObjectURL(file),
        progress: 0,
        failed: false,
        abort: new AbortController(),
      }));
      setSending((all) => [...all, ...fresh]);
      for (const one of fresh) send(one);
    },
    retry(key) {
      const one = sending.find((each) => each.key === key);
      if (!one) return;
      change(key, { failed: false, progress: 0 });
      send(one);
    },
    cancel(key) {
      const one = sending.find((each) => each.key === key);
      if (!one) return;
      one.abort.abort();
      URL.revokeObjectURL(one.previewUrl);
      drop(key);
    },
  };
}
