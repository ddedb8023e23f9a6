export { allAssets, assetView } from './asset.view.js';
export { errorCodeView } from './error-code.view.js';
export { currentPriceItems, priceItemView } from './price-item.view.js';
export { allModels, componentView, modelView, productView } from './product.view.js';
export { ProductModel } from './product-model.entity.js';
export { Asset } from './asset.entity.js';
export { enterAsset, type NewAsset } from './commands/enter-asset.js';
