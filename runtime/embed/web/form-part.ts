import { connect } from '../../../components/index.ts';
import { connectForms } from './connect-forms.ts';

connectForms(connect);
