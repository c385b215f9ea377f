import './desk.css';
import './app/thutuc-desk.ts';
