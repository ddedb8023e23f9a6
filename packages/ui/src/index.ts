export { classNames } from './class-names';
export { createApiClient, type ApiClientOptions } from './api/api-client';
export { apiProblem, type ApiProblem, type ApiProblemKind } from './api/api-problem';
export { newIdempotencyKey } from './api/idempotency-key';
export { queryRetry } from './api/query-retry';
export { useOnline } from './api/use-online';
export { activateLanguage, currentLanguage, type LoadMessages } from './language/activate-language';
export { detectLanguage, languageNames, languages, type Language } from './language/language';
export { LanguageProvider, useChangeLanguage, useLanguage } from './language/language-provider';
export { applyTheme, storedTheme, type Theme } from './theme/theme';
export { uploadEndpoint, uploadFile, type OnProgress, type UploadOptions } from './upload/upload-file';
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
