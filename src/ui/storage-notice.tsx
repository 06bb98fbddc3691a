import { FaultNotice } from './fault-notice.tsx';
import { useStrings, useTutor } from './stores.tsx';

/** Why work is not being kept, with the way out; nothing while it is. */
export function StorageNotice() {
  const fault = useTutor((state) => state.storageFault);
  const dismiss = useTutor((state) => state.dismissStorageFault);
  const { faultActions } = useStrings();
  if (fault === null) return null;

  const reloads = fault === 'storage-newer' || fault === 'storage-replaced' || fault === 'storage-deleted';
  return <FaultNotice fault={fault} actions={[reloads ? { label: faultActions.reload, run: () => location.reload() } : { label: faultActions.dismiss, run: dismiss }]} />;
}
