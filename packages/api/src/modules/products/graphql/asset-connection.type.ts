import { connectionType } from '../../../kernel/graphql/connection.type.js';
import { Asset } from './asset.type.js';

export const AssetConnection = connectionType('Asset', () => Asset);
