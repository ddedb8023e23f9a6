export { classNames } from './class-names';
export { createApiClient, type ApiClientOptions } from './api/api-client';
export { apiProblem, type ApiProblem, type ApiProblemKind } from './api/api-problem';
export { type Face } from './api/face';
export { newIdempotencyKey } from './api/idempotency-key';
export { queryRetry } from './api/query-retry';
export { useOnline } from './api/use-online';
export { activateLanguage, currentLanguage, type LoadMessages } from './language/activate-language';
export { detectLanguage, languageNames, languages, type Language } from './language/language';
export { LanguageProvider, useChangeLanguage, useLanguage } from './language/language-provider';
export { applyTheme, storedTheme, type Theme } from './theme/theme';
export { uploadFile, type OnProgress, type UploadOptions } from './upload/upload-file';
export { type UploadedFile } from './upload/upload-result';
export { LanguageSwitcher } from './language/language-switcher';
export { ThemeSwitcher } from './theme/theme-switcher';
export { Button, type ButtonProps } from './controls/button';
export { buttonClass, type ButtonLook, type ButtonVariant } from './controls/button-class';
export { IconButton, type IconButtonProps } from './controls/icon-button';
export { SkipLink } from './display/skip-link';
export { VisuallyHidden } from './display/visually-hidden';
export { Tooltip, type TooltipProps } from './overlays/tooltip';
export { FaceProvider } from './face-provider';
export { Banner, type BannerProps, type BannerTone } from './feedback/banner';
export { OfflineBanner } from './feedback/offline-banner';
export { type ToastMessage } from './feedback/toast-message';
export { useToast, type ShowToast } from './feedback/toaster';
export {
  formatDate,
  formatDateTime,
  formatTime,
  formatWeekdayDate,
  formatWindow,
  formatZone,
} from './format/format-date-time';
export { formatDeadline, formatMoment } from './format/format-deadline';
export { formatDuration, formatRelative, formatRemaining } from './format/format-duration';
export { formatFileSize } from './format/format-file-size';
export { formatMoney, type MoneyAmount } from './format/format-money';
export { formatPhone, maskPhone } from './format/format-phone';
export { initials } from './format/initials';
export { dayIn, type Instant, type TimeFrame } from './format/instant';
export { formatDayChip } from './format/format-day-chip';
export { ClockProvider, useNow, type Clock } from './clock/clock';
export { CountdownText, type CountdownTextProps } from './clock/countdown-text';
export { Checkbox, type CheckboxProps } from './controls/checkbox';
export { DateChips, type DateChipsProps, type DayChoice } from './controls/date-chips';
export { FieldError, FieldHint, type FieldProps } from './controls/field-frame';
export { RadioCards, type RadioCard, type RadioCardsProps } from './controls/radio-cards';
export { RatingStars, type RatingStarsProps, type Stars } from './controls/rating-stars';
export { SearchSelect, type SearchSelectProps } from './controls/search-select';
export { SegmentedControl, type Segment, type SegmentedControlProps } from './controls/segmented-control';
export { Select, type Option, type SelectProps } from './controls/select';
export { Tabs, type Tab, type TabsProps } from './controls/tabs';
export { TextArea, type TextAreaProps } from './controls/text-area';
export { TextField, type TextFieldProps } from './controls/text-field';
export { TimeWindowPicker, type TimeWindow, type TimeWindowPickerProps } from './controls/time-window-picker';
export { ConfirmDialog, type ConfirmDialogProps } from './overlays/confirm-dialog';
export { Dialog, type DialogProps } from './overlays/dialog';
export { Drawer, type DrawerProps } from './overlays/drawer';
export { Menu, type MenuItem, type MenuProps } from './overlays/menu';
export { EmptyState, type EmptyStateProps } from './feedback/empty-state';
export { ErrorState, type ErrorStateProps } from './feedback/error-state';
export { Loading, Skeleton } from './feedback/skeleton';
export { Avatar, type AvatarProps } from './display/avatar';
export { BulkBar, type BulkBarProps } from './display/bulk-bar';
export { Card, type CardProps } from './display/card';
export { Chip, type ChipProps } from './display/chip';
export { Cell, ColumnHead, Row, TableFrame, TwoLines, type ColumnHeadProps, type RowProps } from './display/data-table';
export { Kbd } from './display/kbd';
export { KeyValueList, type KeyValue, type KeyValueListProps } from './display/key-value-list';
export { ProgressBar, type ProgressBarProps } from './display/progress-bar';
export { ProgressSteps, type ProgressStep } from './display/progress-steps';
export { type State } from './display/state';
export { StateChip, type StateChipProps } from './display/state-chip';
export { Timeline, type TimelineEntry, type TimelineProps } from './display/timeline';
export { type Photo, type Upload } from './capture/photo';
export { PhotoPicker, type PhotoPickerProps } from './capture/photo-picker';
export { SignaturePad, type Signature, type SignaturePadProps } from './capture/signature-pad';
