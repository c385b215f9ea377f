import './designer.css';
import './app/thutuc-designer.ts';
