/** For the pages: which element draws the kind. Its script is fetched when a form has such a field. */
import { learnElement } from '../../components/own-kinds/index.ts';

learnElement('vehicleNumber', 'agency-vin-field', () => import('./vin-field/vin-field.ts'));
